/// The processes of a stack: how they are started, watched, ended, and what they print.
@NullMarked
package com.ooma.office.local.process;

import org.jspecify.annotations.NullMarked;
