/// The days on which phones leave, arrive and ring, and the hours at which somebody looks whether
/// they will.
package com.ooma.office.ordering.domain.promise;
