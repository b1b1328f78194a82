/// What is started from a command line: the demo, the training of the caches, the figures.
@NullMarked
package com.ooma.office.local.command;

import org.jspecify.annotations.NullMarked;
