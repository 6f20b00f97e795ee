# The locked book, and the ways into it.
lock-about = Only your passphrase opens it.
lock-pass = Passphrase
lock-open = Open the book
lock-opening = Opening…
lock-again = You can try again now.
lock-forgotten = Passphrase forgotten?

recover-title = Open with the recovery code
recover-about = It stands on the paper you put away: seven groups of four signs. Then choose a new passphrase; the old one is no longer needed.
recover-code = Recovery code
recover-code-hint = Capital or small, with or without dashes. 0 and O, 1 and I are taken for one another.
recover-unlike = This is not the whole code: a sign is missing or was misread. Compare it with the paper group by group.
recover-back = Back to the passphrase
recover-open = Open the book

settings-lock = Lock and passphrase
lock-itself = When it locks by itself
lock-minutes = After nobody used it for
lock-minutes-hint = 0 for never. What you were writing waits where you left it.
lock-sleeping = Also when the computer sleeps or its screen is locked
lock-sleeping-hint = Bringing contacts and other long work comes to its end first.
lock-itself-saved = Locking by itself changed

pass-about = Only you know it. A new one takes effect at once; the book itself stays as it is.
pass-change-open = Change…
pass-change = Change the passphrase
pass-change-about = Copies of the book made before still open with the old one.
pass-change-save = Change the passphrase
pass-changed = The new passphrase opens the book now
pass-now = Passphrase of today
pass-new = New passphrase

code-title = Recovery code
code-none = None yet. If the passphrase is forgotten, nobody can open the book, and neither can we. A code on paper, put away where you keep your papers, can.
code-made = Made on { $on }. Whoever has the paper and this computer can open the book.
code-open = Make a code…
code-open-again = Make a new one…
code-about-first = First show that the book is yours.
code-about-again = The code you have will no longer open the book. First show that the book is yours.
code-about = It is shown only now. Print it or write it down, and keep it away from this computer.
code-spelled = Recovery code: { $code }
code-paper = A PDF of it can be read by anybody: delete the file when it is printed.
code-print = Print…
code-last = The last group, from the paper
code-last-hint = So that it is sure to stand there.
code-unlike = That is not the last group. Compare it with the code above.
code-make = Show the code
code-keep = It is on paper
code-kept = The recovery code opens the book now
code-print-alert = Keep this paper away from the computer. Whoever has both can open the book.
code-print-part = If the passphrase is forgotten
code-print-how = What to do
code-print-how-text = On the locked book choose “Passphrase forgotten?”, type the code and choose a new passphrase.
code-print-where = Until when
code-print-where-text = It opens this book and its copies until you make a new code or change the key.

rekey-title = Another key
rekey-about = If somebody may have copied the key of this book, have everything sealed anew: the book and every photo. The passphrase stays as it is.
rekey-begin = Change the key…
rekey-ask = It takes about as long as copying the book. You can go on working meanwhile.
rekey-go = Change the key
rekey-running = Sealing everything anew
rekey-running-about = The book stays open. If it is stopped, nothing has changed.
rekey-done = Everything is sealed with the new key.
rekey-done-todo = The recovery code you had no longer opens the book: make a new one. Copies made before still open with the old key, so delete those you do not need.
rekey-stopped = Stopped; the book has the key it had.
rekey-failed = The key was not changed, and the book is as it was.
