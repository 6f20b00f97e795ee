# While the window is closed: the icon beside the clock, and how the program waits.
tray-open = Open Regulars
tray-due = { $count ->
    [100] A hundred or more are due
    [one] { $count } is due
   *[other] { $count } are due
  }
tray-nobody = Nobody is waiting
tray-locked = The book is locked
tray-rest = Pause for today
tray-go-on = Go on reminding
tray-quit = Quit

background-first-title = Regulars goes on reminding you
background-first-body = The window is closed, the reminders are not. Quit from the icon beside the clock or with Ctrl Q.
background-no-toasts = This computer shows no notifications. Whoever is due still stands in Reminders.

settings-background = In the background
background-on = Keep reminding when the window is closed
background-on-hint = Regulars waits with little memory. Start it again and the window comes back; Ctrl Q ends it.
background-on-done = Reminders go on when the window is closed
background-off-done = Closing the window ends Regulars now
background-start = Start with the computer and remind me
background-start-hint = It starts without a window.
background-start-on = Regulars starts with the computer now
background-start-off = Regulars waits until you start it
background-keyring = Open the book by itself with this computer’s keyring
background-keyring-hint = Whoever can use your account on this computer can then open the book without the passphrase.
background-keyring-on = This computer’s keyring may open the book now
background-keyring-off = Only the passphrase opens the book now
background-elsewhere = Only in the program itself, not in a browser.
background-rest-none = Reminders pop up as usual.
background-rest-now = Nothing pops up until tomorrow. Whoever is due still stands in Reminders.
background-rest-done = Nothing pops up until tomorrow
background-go-on-done = Reminders pop up again

shortcut-quit = Quit Regulars
