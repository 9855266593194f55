DROP TABLE playbook_notice
