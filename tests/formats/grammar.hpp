#pragma once
#include <libxml/parser.h>
#include <libxml/relaxng.h>

#include <memory>
#include <stdexcept>
#include <string>

namespace caseaudit::test {

/// A RELAX NG grammar of audit-templates/grammars.
class Grammar {
public:
    explicit Grammar(const std::string& name) {
        const auto path = std::string{SOURCE_FOLDER} + "/audit-templates/grammars/" + name + ".rng";
        const std::unique_ptr<xmlRelaxNGParserCtxt, decltype(&xmlRelaxNGFreeParserCtxt)> parser{
            xmlRelaxNGNewParserCtxt(path.c_str()), &xmlRelaxNGFreeParserCtxt};
        grammar_.reset(xmlRelaxNGParse(parser.get()));
        if (!grammar_) throw std::runtime_error{"cannot use " + path};
    }

    bool accepts(const std::string& text) const {
        const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document{
            xmlReadMemory(text.data(), static_cast<int>(text.size()), "d.xml", nullptr, XML_PARSE_NOERROR),
            &xmlFreeDoc};
        if (!document) return false;
        const std::unique_ptr<xmlRelaxNGValidCtxt, decltype(&xmlRelaxNGFreeValidCtxt)> check{
            xmlRelaxNGNewValidCtxt(grammar_.get()), &xmlRelaxNGFreeValidCtxt};
        xmlRelaxNGSetValidErrors(check.get(), &say_nothing, &say_nothing, nullptr);
        return xmlRelaxNGValidateDoc(check.get(), document.get()) == 0;
    }

private:
    static void say_nothing(void*, const char*, ...) {}

    std::unique_ptr<xmlRelaxNG, decltype(&xmlRelaxNGFree)> grammar_{nullptr, &xmlRelaxNGFree};
};

}  // namespace caseaudit::test
