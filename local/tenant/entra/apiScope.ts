/** The one scope that the product's API asks for. */
export const API_SCOPE = 'access_as_user';
