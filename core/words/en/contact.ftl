# A call, a talk or a message, and what came of it; clients who are gone and why.
contact-log = Log a call or message…
contact-title = { $name }: a call or a message
contact-how = How
contact-how-call = Call
contact-how-talk = Talk
contact-how-sms = SMS
contact-how-whatsapp = WhatsApp
contact-how-viber = Viber
contact-how-telegram = Telegram
contact-how-email = E-mail
contact-how-other = Other
contact-outcome = What came of it
contact-outcome-opened = opened, not confirmed
contact-outcome-sent = sent
contact-outcome-talked = talked
contact-outcome-booked = will come
contact-outcome-not-now = not now
contact-outcome-no-answer = no answer
contact-outcome-moved-away = moved away
contact-outcome-refused = asked not to be contacted

# What is chosen after a call.
contact-choice-talked = Talked
contact-choice-sent = Sent
contact-choice-booked = Will come
contact-choice-not-now = Not now
contact-choice-no-answer = No answer
contact-choice-moved-away = Moved away
contact-choice-refused = Asked not to be contacted
contact-opened-in = opened in { $way }, not confirmed

contact-until = Not before
contact-until-day = not before { $day }
contact-until-soon = Soon chosen
contact-until-weeks = in { $weeks } wk
contact-words = What was said
contact-save = Log it
contact-save-book = Log it and book…
contact-logged = Logged: { $name }, { $what }
contact-follows = { $days ->
    [0] She may be asked back at once.
    [one] Nobody asks her back for { $days } day.
   *[other] Nobody asks her back for { $days } days.
  }
contact-follows-booked = Her next visit is booked right after.
contact-follows-until = Nobody asks her back before { $day }.
contact-follows-tomorrow = It comes back tomorrow.
contact-follows-done = This reminder is done.
contact-follows-promise = The promise stays until it is kept.
contact-follows-complaint = The complaint stays until it is solved.
contact-follows-not-now = Nobody asks her back before that day.
contact-follows-moved-away = She is marked as gone; nobody is reminded of her any more.
contact-follows-refused = From now on no screen proposes to write to her.
contact-sent-now = Sent
contact-remove = Remove
contact-removed = Removed from the story

contact-gone = Gone…
contact-gone-title = { $name } does not come any more
contact-gone-why = Why
contact-gone-save = Mark as gone
contact-gone-done = { $name } is marked as gone
contact-gone-back = Not gone after all
contact-gone-back-done = { $name } is a client again
contact-gone-of = { $category }: gone, { $why }
contact-gone-all = Gone: { $why }
contact-gone-times = inconvenient times
contact-gone-not-listened = was not listened to
contact-gone-let-down = was let down
contact-gone-no-bond = no personal bond
contact-gone-fell-behind = we fell behind
contact-gone-nobody-called = nobody called
contact-gone-price = price
contact-gone-moved-away = moved away
contact-gone-break = taking a break
contact-gone-other = other

contact-refuse = Asked not to be contacted
contact-refuse-done = Nobody writes to { $name } any more
contact-allow = May be contacted again
contact-allow-done = { $name } may be written to again
contact-change = Change what was said…
contact-changed = Changed
