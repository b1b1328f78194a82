/// Papers of a port: what a member sends as proof.
@NullMarked
package com.ooma.office.porting.domain.paper;

import org.jspecify.annotations.NullMarked;
