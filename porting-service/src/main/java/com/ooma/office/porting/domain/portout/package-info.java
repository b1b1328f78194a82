/// Numbers that leave us: never refused for debt or commitment.
@NullMarked
package com.ooma.office.porting.domain.portout;

import org.jspecify.annotations.NullMarked;
