# Installing, packaging.
