# Ekran za goste: dok klijentica gleda, ni o kome se ništa ne vidi.
guest-cover = Ekran za goste
guest-title = Skriveno dok gleda gošća
guest-back = Nazad u knjigu
