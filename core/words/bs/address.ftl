# Kako se obraćamo klijentici. Sama riječ je iz njenog jezika.
address-says = na „{ $word }“
address-informal = na „ti“
address-formal = na „Vi“
address-since = { $says }, od: { $day }
