# Cum i se vorbește unei cliente. Cuvântul însuși este din limba ei.
address-says = pe „{ $word }”
address-informal = pe „tu”
address-formal = pe „dumneavoastră”
address-since = { $says } din { $day }
