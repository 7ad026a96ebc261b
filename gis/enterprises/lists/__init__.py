"""Lists of enterprises as people keep them: files and where they are cut, headings, cells, what stands twice."""
