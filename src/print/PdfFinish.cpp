// SPDX-License-Identifier: EUPL-1.2
#include "print/PdfFinish.h"

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr, as the header asks
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <memory>

namespace leerspiegel::print {

namespace {

/// A flat outline: one entry a heading, in order.
void addOutline(QPDF& pdf, const std::vector<Bookmark>& bookmarks)
{
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (bookmarks.empty() || pages.empty()) {
        return;
    }
    auto root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    QPDFObjectHandle previous;
    for (const auto& bookmark : bookmarks) {
        const auto page = std::min(pages.size() - 1, static_cast<std::size_t>(std::max(0, bookmark.page - 1)));
        auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
        item.replaceKey("/Parent", root);
        item.replaceKey("/Dest", QPDFObjectHandle::newArray({pages[page].getObjectHandle(), QPDFObjectHandle::newName("/Fit")}));
        if (previous.isInitialized()) {
            item.replaceKey("/Prev", previous);
            previous.replaceKey("/Next", item);
        } else {
            root.replaceKey("/First", item);
        }
        root.replaceKey("/Last", item);
        previous = item;
    }
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<int>(bookmarks.size())));
    pdf.getRoot().replaceKey("/Outlines", root);
}

void setDay(QPDF& pdf, const base::Day& day)
{
    auto text = day.text();
    std::erase(text, '-');
    auto info = pdf.getTrailer().getKey("/Info");
    if (info.isDictionary()) {
        for (const auto* key : {"/CreationDate", "/ModDate"}) {
            info.replaceKey(key, QPDFObjectHandle::newString("D:" + text + "000000Z"));
        }
    }
}

} // namespace

base::Result<base::Bytes> finishPdf(const base::Bytes& pdf, const std::vector<Bookmark>& bookmarks, const QString& language,
                                    const base::Day& day)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false);
        document.processMemoryFile("report", reinterpret_cast<const char*>(pdf.data()), pdf.size());
        addOutline(document, bookmarks);
        document.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString(language.toStdString()));
        if (document.getRoot().hasKey("/Metadata")) {
            document.getRoot().removeKey("/Metadata"); // holds a time to the second
        }
        setDay(document, day);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::unique_ptr<Buffer> buffer(writer.getBuffer());
        return base::Bytes(buffer->getBuffer(), buffer->getBuffer() + buffer->getSize());
    } catch (const std::exception& failure) {
        return base::fail(base::ErrorCode::FileNotWritten, "PDF", {}, failure.what());
    }
}

} // namespace leerspiegel::print
