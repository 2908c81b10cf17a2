print("rejse")
