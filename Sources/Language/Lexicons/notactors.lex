# format: notactor 1
# source: written for this project from general knowledge
# licence: Apache-2.0
# Phrases that hold an actor's name and mean something else; nothing inside them is read as an actor.
South China Sea | also: East China Sea, South China Morning Post
