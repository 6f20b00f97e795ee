/** Whether a client looks over the shoulder: then nothing of anybody is in sight. */
class Guest {
  here = $state(false);
}

export const guest = new Guest();
