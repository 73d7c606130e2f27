# format: organization 1
# source: written for this project from general knowledge
# licence: Apache-2.0
