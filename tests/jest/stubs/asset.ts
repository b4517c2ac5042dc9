/** Stands for an image or a font in a screen test: the build gives its address, a test only needs a string. */
const asset = 'asset';
export default asset;
