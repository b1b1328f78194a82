/// Of what a stack is made: its services, ports, secrets, and what can be chosen about it.
@NullMarked
package com.ooma.office.local.setup;

import org.jspecify.annotations.NullMarked;
