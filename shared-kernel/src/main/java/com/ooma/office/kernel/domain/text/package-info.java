/// Values as people and programs write them.
@NullMarked
package com.ooma.office.kernel.domain.text;

import org.jspecify.annotations.NullMarked;
