# Ecranul discret: cât timp se uită o clientă, nu se vede nimic despre nimeni.
guest-cover = Ecran discret
guest-title = Ascuns cât se uită altcineva
guest-back = Înapoi la agendă
