/// The whole suite on one machine, running, and what it takes of the machine.
@NullMarked
package com.ooma.office.local.stack;

import org.jspecify.annotations.NullMarked;
