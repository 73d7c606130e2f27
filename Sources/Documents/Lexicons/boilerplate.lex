# format: boilerplate 1
