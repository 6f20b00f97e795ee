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

# To whom we would write by ourselves. Offer: yes when a time is proposed.
message-follow-up = { $form ->
    [informal] Hi { $name }, how do you like it? { $offer ->
        [yes] I can keep { $at } for you. Shall I?
       *[no] Tell me when you would like to come again.
      }
   *[formal] Hello { $name }, we hope you are happy with the result. { $offer ->
        [yes] We can keep { $at } for you. Would it suit you?
       *[no] Please tell us when you would like to come again.
      }
  }
message-second-follow-up = { $form ->
    [informal] Hi { $name }, it will soon be time again. { $offer ->
        [yes] Shall I keep { $at } for you?
       *[no] When would you like to come?
      }
   *[formal] Hello { $name }, it will soon be time again. { $offer ->
        [yes] May we keep { $at } for you?
       *[no] When would you like to come?
      }
  }
message-due = { $form ->
    [informal] Hi { $name }, it is about time again: { $services }. { $offer ->
        [yes] { $at } is free. Would you like it?
       *[no] When would you like to come?
      }
   *[formal] Hello { $name }, it is about time again: { $services }. { $offer ->
        [yes] { $at } is free. Would it suit you?
       *[no] When would it suit you to come?
      }
  }
message-lapsed = { $form ->
    [informal] Hi { $name }, I have not seen you for a while and hope you are well. { $offer ->
        [yes] I would love to see you again: { $at } is free.
       *[no] I would love to see you again, whenever it suits you.
      }
   *[formal] Hello { $name }, we have not seen you for a while and hope you are well. { $offer ->
        [yes] We would be glad to see you again: { $at } is free.
       *[no] We would be glad to see you again, whenever it suits you.
      }
  }
message-birthday = { $form ->
    [informal] Happy birthday, { $name }! All the best, and a year full of small joys.
   *[formal] Happy birthday, { $name }! We wish you all the best and a year full of small joys.
  }
message-person-birthday = { $form ->
    [informal] Hi { $name }, all the best to { $person } today! Have a lovely day together.
   *[formal] Hello { $name }, all the best to { $person } today! We wish you a lovely day together.
  }
message-feast = { $form ->
    [informal] Hi { $name }, { $feast }: all the best to you and yours!
   *[formal] Hello { $name }, { $feast }: all the best to you and yours!
  }
message-aftercare = { $form ->
    [informal] Hi { $name }, how does it hold ({ $services })? Tell me if anything is not as it should be.
   *[formal] Hello { $name }, how does it hold ({ $services })? Please tell us if anything is not as it should be.
  }
message-redo-ending = { $form ->
    [informal] Hi { $name }, does everything hold ({ $services })? Until { $until } I put right for nothing what does not.
   *[formal] Hello { $name }, does everything hold ({ $services })? Until { $until } we put right free of charge what does not.
  }
message-patch-test = { $form ->
    [informal] Hi { $name }, your patch test holds until { $until }. Come by for a new one, it takes a few minutes.
   *[formal] Hello { $name }, your patch test holds until { $until }. Please come by for a new one; it takes a few minutes.
  }
message-promise = { $form ->
    [informal] Hi { $name }, I have not forgotten: { $words }
   *[formal] Hello { $name }, we have not forgotten: { $words }
  }
message-complaint = { $form ->
    [informal] Hi { $name }, I am sorry that it is not as it should be. When can you come, so that I put it right?
   *[formal] Hello { $name }, we are sorry that it is not as it should be. When could you come, so that we put it right?
  }
message-win-back = { $form ->
    [informal] Hi { $name }, I would love to see you again: { $words }
   *[formal] Hello { $name }, we would be glad to see you again: { $words }
  }
message-free = { $form ->
    [informal] Hi { $name }, { $words }
   *[formal] Hello { $name }, { $words }
  }
message-whenever = whenever suits you
message-opened = Opened in { $way }. Was it sent?
message-sent = Sent
message-sent-done = Marked as sent: { $name }
message-not-sent = Not sent
