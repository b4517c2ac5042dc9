// The SharePoint Framework's build wants a file at the root of src; the web parts themselves are named in config/config.json.
