// Runs before any bundle: Fluent reads it once, when it is loaded, and would else fetch fonts and icons from a CDN.
Object.assign(window, {
  FabricConfig: { fontBaseUrl: '', iconBaseUrl: '/npm/@fluentui/font-icons-mdl2/fonts/' },
});
