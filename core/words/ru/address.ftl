# Как обращаться к клиентке. Само слово берётся из её языка.
address-says = на «{ $word }»
address-informal = на «ты»
address-formal = на «вы»
address-since = { $says } с { $day }
