/// The whole suite on one machine: its ports, processes and data, and the command that starts it.
@NullMarked
package com.ooma.office.local;

import org.jspecify.annotations.NullMarked;
