/** Version of this package, told to the portal with every request. */
export const sdkVersion = '0.1.0';
