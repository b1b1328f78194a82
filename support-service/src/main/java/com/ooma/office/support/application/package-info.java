/// What members, ops, events and time can ask of support, by capability: one class or read
/// interface each. What a capability needs from outside is in its `port`, named for the need.
@NullMarked
package com.ooma.office.support.application;

import org.jspecify.annotations.NullMarked;
