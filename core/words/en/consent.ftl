# What a client allows, and the words she is shown.
consent-health = Health notes
consent-photo-keep = Keeping photos
consent-photo-show = Showing photos in the salon
consent-photo-post = Posting photos
consent-text-health = I allow you to write down what I tell you about my health (allergies, medication, skin, pregnancy), only so that I am treated safely. I may take this back at any time.
consent-text-photo-keep = I allow you to keep photos of the work done on me, so that it can be repeated. I may take this back at any time.
consent-text-photo-show = I allow you to show photos of the work done on me to other clients in the salon. I may take this back at any time.
consent-text-photo-post = I allow you to publish photos of the work done on me, also on the internet. I may take this back at any time.
consent-title = { $name }: { $kind }
consent-shown = What she is shown
consent-answer = Her answer
consent-answer-yes = Yes
consent-answer-no = No
consent-how = How she gave it
consent-how-signed = signed
consent-how-said = said so
consent-how-written = wrote so
consent-on = On
consent-save = Save her answer
consent-saved = Answer noted: { $name }, { $kind }
consent-withdraw = She takes it back
consent-withdrawn-done = Taken back: { $name }, { $kind }
consent-not-asked = not asked yet
consent-withdrawn = taken back on { $day }
consent-yes = { $version ->
    [0] yes, { $how }, { $day }
   *[other] yes, { $how }, { $day }, text { $version }
  }
consent-no = { $version ->
    [0] no, { $how }, { $day }
   *[other] no, { $how }, { $day }, text { $version }
  }
care-title = Safe and allowed
care-patch-test = Patch test
care-patch-add = Add a patch test
care-patch-edit = Change the patch test: { $what }
care-patch-read = Read the result…
care-consent = Consent
care-consent-add = Ask for her consent
