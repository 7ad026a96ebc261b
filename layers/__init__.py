"""Map layers: frames in, folium FeatureGroups out; legends, composition and export."""
