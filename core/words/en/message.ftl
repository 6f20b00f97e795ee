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
message-copied-for = The text is copied: paste it in { $way }.
message-copy-by-hand = Press Ctrl C to copy the text.
message-no-app = No app on this computer opens { $way }. The text is copied instead.
message-no-app-call = No app on this computer makes calls. Her number: { $number }

# What is said once the text has left.
message-opened = Opened in { $way }. Was it sent?
message-copied-ask = The text is copied. Was it sent?
message-left-ask = Was it sent?
message-sent = Sent
message-sent-done = Marked as sent: { $name }
message-not-sent = Not sent
message-opened-only = Noted as opened, not sent: { $name }

# To whom we would write by ourselves. Offer: yes when a time is proposed. A time stands after a colon, so that “whenever
# suits you” may stand there too: the owner changes these words and keeps the place.
message-whenever = { $form ->
    [informal] whenever suits you
   *[formal] whenever suits you
  }
message-follow-up = { $form ->
    [informal] Hi { $name }, how do you like it? { $offer ->
        [yes] Shall I keep a time for you: { $at }?
       *[no] Tell me when you would like to come again.
      }
   *[formal] Hello { $name }, we hope you are happy with the result. { $offer ->
        [yes] May we keep a time for you: { $at }?
       *[no] Please tell us when you would like to come again.
      }
  }
message-second-follow-up = { $form ->
    [informal] Hi { $name }, it will soon be time again. { $offer ->
        [yes] Shall I keep a time for you: { $at }?
       *[no] When would you like to come?
      }
   *[formal] Hello { $name }, it will soon be time again. { $offer ->
        [yes] May we keep a time for you: { $at }?
       *[no] When would you like to come?
      }
  }
message-due = { $form ->
    [informal] Hi { $name }, it is about time again: { $services }. { $offer ->
        [yes] Come and see me: { $at }. Does that work for you?
       *[no] When would you like to come?
      }
   *[formal] Hello { $name }, it is about time again: { $services }. { $offer ->
        [yes] We would be glad to see you: { $at }. Would that suit you?
       *[no] When would it suit you to come?
      }
  }
message-lapsed = { $form ->
    [informal] Hi { $name }, I have not seen you for a while and hope you are well. { $offer ->
        [yes] I would love to see you again: { $at }. Shall I keep the time?
       *[no] I would love to see you again, whenever it suits you.
      }
   *[formal] Hello { $name }, we have not seen you for a while and hope you are well. { $offer ->
        [yes] We would be glad to see you again: { $at }. May we keep the time?
       *[no] We would be glad to see you again, whenever it suits you.
      }
  }
message-birthday = { $form ->
    [informal] Happy birthday, { $name }! All the best, and a year full of small joys.
   *[formal] Happy birthday, { $name }! We wish you all the best and a year full of small joys.
  }
message-person-birthday = { $form ->
    [informal] Hi { $name }, happy birthday to { $person }! Have a lovely day together.
   *[formal] Hello { $name }, happy birthday to { $person }! We wish you a lovely day together.
  }
message-feast = { $form ->
    [informal] { $greeting }, { $name }! Warm wishes to you and yours.
   *[formal] { $greeting }, { $name }! We wish you and yours all the best.
  }
# Which: the holiday; own for one of her own, by its name.
message-feast-greeting = { $which ->
    [new_year] Happy New Year
    [orthodox_christmas] Merry Christmas
    [womens_day] Happy Women’s Day
    [easter] Happy Easter
    [orthodox_easter] Happy Easter
    [eid_fitr] Eid Mubarak
    [eid_adha] Eid Mubarak
    [christmas] Merry Christmas
   *[own] Happy { $feast }
  }
message-aftercare = { $form ->
    [informal] Hi { $name }, is everything well after your visit ({ $services })? Tell me if anything is not as it should be.
   *[formal] Hello { $name }, is everything well after your visit ({ $services })? Please tell us if anything is not as it should be.
  }
message-redo-ending = { $form ->
    [informal] Hi { $name }, is everything as it should be ({ $services })? If not, I put it right free of charge until { $until }. Just write to me.
   *[formal] Hello { $name }, is everything as it should be ({ $services })? If not, we put it right free of charge until { $until }. Please write to us.
  }
message-patch-test = { $form ->
    [informal] Hi { $name }, your patch test is good until { $until }. Come by for a new one, it takes a few minutes.
   *[formal] Hello { $name }, your patch test is good until { $until }. Please come by for a new one; it takes a few minutes.
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
