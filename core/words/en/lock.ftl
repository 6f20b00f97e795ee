# The locked book.
lock-about = Only your passphrase opens it.
lock-pass = Passphrase
lock-open = Open the book
lock-opening = Opening…
lock-again = You can try again now.
