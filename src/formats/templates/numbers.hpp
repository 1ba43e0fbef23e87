#pragma once
#include <caseaudit/template.hpp>
#include <string>

#include "formats/xml/element.hpp"

/// Shares and weights as templates write them.
namespace caseaudit::templates {

/// A share from 0 to 1, written 0, 1 or k/n; in lowest terms.
Fraction read_share(const xml::Element& element, const char* attribute);
std::string write_share(const Fraction& share);

/// A weight in hundredths. Like XCCDF's: at most three digits, two of them after the point.
int read_weight(const xml::Element& element, const char* attribute, int otherwise);
std::string write_weight(int hundredths);

}  // namespace caseaudit::templates
