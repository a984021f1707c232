// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQml
import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import QtQuick.Templates

// What the first frame imports of Qt, and nothing else: opened before the rest is loaded.
QtObject {}
