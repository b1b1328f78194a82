/// Files that belong to tickets.
@NullMarked
package com.ooma.office.support.domain.attachment;

import org.jspecify.annotations.NullMarked;
