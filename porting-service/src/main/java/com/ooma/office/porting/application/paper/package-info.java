/// The mandate as a document, and the bill that proves whose line it is.
@NullMarked
package com.ooma.office.porting.application.paper;

import org.jspecify.annotations.NullMarked;
