/// Writing a port request bit by bit, and being told what is missing.
@NullMarked
package com.ooma.office.porting.application.draft;

import org.jspecify.annotations.NullMarked;
