/** The one scope that the product's API asks for. */
export const apiScope = 'access_as_user';
