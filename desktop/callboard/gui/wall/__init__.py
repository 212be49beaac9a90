"""The wall screen: a second window without any chrome, to be read from five metres."""
