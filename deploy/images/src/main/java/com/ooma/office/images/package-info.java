/// Container images of the services: how they are laid out, and the program that writes them.
@NullMarked
package com.ooma.office.images;

import org.jspecify.annotations.NullMarked;
