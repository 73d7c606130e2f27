# format: country 1
