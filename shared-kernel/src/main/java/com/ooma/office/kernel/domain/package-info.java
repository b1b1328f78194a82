/// Values and building blocks with one meaning in three services or more; they know `java.*`,
/// libphonenumber and Jollyday, and nothing else.
@NullMarked
package com.ooma.office.kernel.domain;

import org.jspecify.annotations.NullMarked;
