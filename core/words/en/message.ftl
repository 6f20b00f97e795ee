# Ready texts for a client, in her language and her form of address. She reads them in her messenger.
# Form: informal (ты, ti, tu) or formal.
message-moved = { $form ->
    [informal] Hi { $name }, we had to move your visit. The new time: { $at } (it was { $was }). Tell me if that does not work for you.
   *[formal] Hello { $name }, we had to move your visit. The new time: { $at } (it was { $was }). Please tell us if this does not suit you.
  }
message-master = { $form ->
    [informal] Hi { $name }, your visit { $at } will be with { $master }. Tell me if that does not work for you.
   *[formal] Hello { $name }, your visit { $at } will be with { $master }. Please tell us if this does not suit you.
  }
message-cancelled = { $form ->
    [informal] Hi { $name }, I am sorry, we have to call off your visit: { $was }. Shall I find you another time?
   *[formal] Hello { $name }, we are sorry, we have to call off your visit: { $was }. May we offer you another time?
  }
message-price = { $form ->
    [informal] Hi { $name }, a price has changed. Your visit { $at }, { $services }: { $price } instead of { $was }. Tell me if that does not work for you.
   *[formal] Hello { $name }, a price has changed. Your visit { $at }, { $services }: { $price } instead of { $was }. Please tell us if this does not suit you.
  }
message-hours = { $form ->
    [informal] Hi { $name }, our hours have changed and your visit { $at } no longer fits. When would another time suit you?
   *[formal] Hello { $name }, our hours have changed and your visit { $at } no longer fits. Please tell us which other time would suit you.
  }
message-confirm = { $form ->
    [informal] Hi { $name }, see you { $near ->
        [tomorrow] tomorrow, { $at }
       *[other] { $at }
      } ({ $services }). Will you be there?
   *[formal] Hello { $name }, we expect you { $near ->
        [tomorrow] tomorrow, { $at }
       *[other] { $at }
      } ({ $services }). Please confirm that you are coming.
  }
message-gap = { $form ->
    [informal] Hi { $name }, a time has come free: { $at } ({ $services }). Would you like it?
   *[formal] Hello { $name }, a time has come free: { $at } ({ $services }). Would it suit you?
  }
message-moment = { $day }, { $time }

# Around the text, on the screen.
message-to = Write to { $name }
message-text = Text
message-text-in = Text in { $language }
message-again = Start over
message-ways = Ways to write to her
message-none = There is no way to write to her here. Copy the text, or tell her when you see her.
message-sms = SMS
message-call = Call
message-copy = Copy
message-copied = The text is copied.
message-copied-for = The text is copied: paste it in { $way }.
message-copy-by-hand = Press Ctrl C to copy the text.
message-no-app = No app on this computer opens { $way }. The text is copied instead.
message-no-app-call = No app on this computer makes calls. Her number: { $number }
