# A book to look around in before there is one of her own.
demo-open = Look around first, with invented clients
demo-opening = The invented clients are on their way…
demo-strip = These clients are invented. Nothing you type here is kept.
demo-leave = Begin your own book
