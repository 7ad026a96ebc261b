"""The bundled data and its build (``python -m data.build``)."""
