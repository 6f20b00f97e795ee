# How a client is spoken to. The word itself is that of her own language.
address-says = says “{ $word }”
address-informal = informal “you”
address-formal = formal “you”
address-since = { $says } since { $day }
