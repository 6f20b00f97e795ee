# Як звертатися до клієнтки. Саме слово береться з її мови.
address-says = на «{ $word }»
address-informal = на «ти»
address-formal = на «ви»
address-since = { $says } з { $day }
