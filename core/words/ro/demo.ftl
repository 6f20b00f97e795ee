# O agendă de răsfoit, până există una proprie.
demo-open = Răsfoiește întâi o agendă cu cliente inventate
demo-opening = Se pregătesc clientele inventate…
demo-strip = Aceste cliente sunt inventate. Nimic din ce scrieți aici nu se păstrează.
demo-leave = Începe propria agendă
