#pragma once
#include <map>
#include <string>

/// The text of an invented audit of the template 'supervision', complete.
/// `changes`: what stands in it, and what is to stand there instead. Throws where something does not stand in
/// it.
std::string made_up_audit(const std::map<std::string, std::string>& changes = {});

/// The same with that id.
std::string audit_named(const std::string& id);

void write_text(const std::string& path, const std::string& text);
